"""How the judge's weights are made: labelled replies in, one ONNX file and its settings out."""
