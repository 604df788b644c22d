"""Synthetic landscapes: planned so that every demand is met, then spoilt here and there."""
