// The catalog that customers see: models, capabilities, prices.
