"""Voice-driven practice for job interviews, offline."""
