"""The pages of the local site over all sessions. Pure: values in, HTML out."""
