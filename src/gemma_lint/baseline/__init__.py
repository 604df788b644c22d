"""The baseline (nulmeting): findings that were there already, recorded so that only new ones fail.

A baseline is a backlog, not a decision: what may stand because someone decided so is an afwijking.
"""
