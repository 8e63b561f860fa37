// SQLite behind Storage: one writer with group commit, several readers.
