import ArgumentParser

@main
struct Chair: ParsableCommand {}
