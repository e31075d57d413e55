"""The static site: all facts, findings and articles as linked pages that any web server can host."""
