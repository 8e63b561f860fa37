// What a database is to the domain: synchronous transactions over one SQL text.
