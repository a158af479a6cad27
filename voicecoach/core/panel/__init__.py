"""Several people who ask: who they are, what each asks, whom you remember. Pure."""
