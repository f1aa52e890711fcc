struct HomeApp { init(theme: Theme) {} ; func run() throws {} }
