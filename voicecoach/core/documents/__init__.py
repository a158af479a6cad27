"""Documents of a person and of an employer: what kinds there are, and how they are read."""
