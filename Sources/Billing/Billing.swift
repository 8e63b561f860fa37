// The double-entry ledger: funds, holds, settlements.
