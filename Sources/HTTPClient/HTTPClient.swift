// Outgoing HTTP by libcurl on the event loops, with the private-address guard.
