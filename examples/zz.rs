fn main() {
    let t = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    println!("{}", academic_posting::__cues(&t));
}
