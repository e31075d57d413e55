"""Exports: from figures, facts and reports to text, JSON, SARIF, annotations and tables; each a pure function."""
