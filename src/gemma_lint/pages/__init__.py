"""Pages about what is checked, made from the packs: principles, implications, rules and facts.

They stand in the checkout under `docs`, and are read there as well as on the documentation site.
"""
