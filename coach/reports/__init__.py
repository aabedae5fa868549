"""Reports: one value with every figure and what it means, and writers that add nothing to it."""
