"""What is said around the local site in the terminal."""

SERVING = "Your sessions are at this address, on this computer alone, until you press Ctrl-C:"
NO_BROWSER = "No browser could be opened; copy the address into one."
STOPPED = "The site is closed."
