"""The commands, one module each; `factcheck.cli` loads a module when its command is called."""
