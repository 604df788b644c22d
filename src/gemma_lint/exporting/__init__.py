"""Landscapes for other programs. One explicit table of formats."""
