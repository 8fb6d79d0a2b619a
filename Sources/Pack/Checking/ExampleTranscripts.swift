let exampleTranscripts = #"""
"""#
