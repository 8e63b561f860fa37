// Providers' wire protocols emulated over real HTTP, with faults on demand.
