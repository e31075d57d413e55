"""The forms, one module each: `draw` takes the material and gives what is drawn, or refuses and says why."""
