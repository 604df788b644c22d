"""The elements of a planned landscape, good ones, each as fields ready to be written."""
