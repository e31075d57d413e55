"""The rules: one file each, one id, one generator over the store; no rule imports another."""
