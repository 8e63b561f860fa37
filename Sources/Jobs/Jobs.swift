// The whole story of a job, from creation to its one end.
