"""What its neighbours make of a line: the head, the story and the foot of an article."""
