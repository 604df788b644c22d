"""The Dutch domain model: one file per kind of element, and how files become a landscape."""
