"""What authors write: methods, lessons, personas, scenarios, and the rules of the customer."""
