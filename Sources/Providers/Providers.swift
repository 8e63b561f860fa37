// Deployments, routes, health, and the execution of one attempt.
