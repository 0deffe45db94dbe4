//! One file a field: sections and mentions in, candidates with their evidence out.
