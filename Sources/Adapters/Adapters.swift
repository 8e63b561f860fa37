// Canonical inputs and outputs to providers' wire formats and back; pure.
