import ReadinessCommand

Program.run()
