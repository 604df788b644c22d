"""What a run is asked to do: by default, a file, the environment and the command line.

`load.load` gives the `settings.Settings` of a run. Nothing is imported here: help and completion
need the words that a setting takes (`values`), and not what reads files.
"""
