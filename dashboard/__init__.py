"""The pages over the engine: checking a draft, exploring the figures, sharing charts that carry their evidence."""
