import Pack
print("bilaga")
