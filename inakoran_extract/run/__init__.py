"""A batch from end to end: documents in, records and errors out."""
