// Signed events to customers' endpoints, from a transactional outbox.
