"""Find and replace in the open transcript."""
