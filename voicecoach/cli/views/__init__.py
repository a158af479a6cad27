"""Ways to show a running session: JSON lines, plain lines, a live display."""
