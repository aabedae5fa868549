"""What only the Windows bundle needs."""
