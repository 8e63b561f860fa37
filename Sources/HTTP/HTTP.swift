// HTTP heads, fields and exchanges, and the strict HTTP/1.1 machine.
