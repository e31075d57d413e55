"""Checking facts by the million: the relations between records as set operations over Parquet, by DuckDB."""
