// Methods, calls, streams and the one fixed pipeline.
