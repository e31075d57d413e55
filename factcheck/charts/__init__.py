"""Charts: pure functions from the store's values to Altair charts; altair lives here and in the pages, nowhere else."""
