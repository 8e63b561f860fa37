// Log lines as JSON.
