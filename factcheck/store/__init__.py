"""The curated store: articles, facts and measures, as YAML on disk and as frozen values in memory."""
