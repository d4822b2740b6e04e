# Makes the workbooks beside this file: the same answers, written by three libraries in three ways.
# usage: python3 make.py    (with openpyxl, pandas and xlsxwriter)
import datetime
import openpyxl
import pandas
import xlsxwriter

HEAD = [
    ("profile-id", "brook-side"), ("profile-name", "Brook Side & Sons"), ("profile-kind", "federation"),
    ("profile-as-of", datetime.date(2013, 10, 31)), ("profile-target", "extended-services"), ("profile-form", "full"),
]
# question, answer, format, evidence, date, note
ROWS = [
    ("partners", 31, None, "Deed of formation", datetime.date(2011, 6, 1), "First line\r\nsecond line"),
    ("members-population", 248600, "#,##0", None, None, None),
    ("legal-form", "cic", None, None, None, None),
    ("freedom-written-down", True, None, None, None, None),
    ("formed-on", datetime.date(2011, 6, 1), "dd/mm/yyyy", None, None, None),
    ("agreement-signed", 0.97, "0%", None, None, None),
    ("practices-with-vision", 0.577, "0.0%", None, None, None),
    ("paid-managers", 4.5, "0.0", None, None, None),
    ("budget-value", 1.25, "£0.00", None, None, None),
]
NAMES = ["question", "answer", "evidence", "evidence dated", "note"]

book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Notes"
sheet.append(["question", "of the day"])
sheet = book.create_sheet("Answers")
sheet.append(["Written by hand"])
sheet.append([name.capitalize() for name in NAMES])
for name, value in HEAD:
    sheet.append([name, value])
for name, value, form, evidence, dated, note in ROWS:
    sheet.append([name, value, evidence, dated, note])
    if form:
        sheet.cell(sheet.max_row, 2).number_format = form
old = book.create_sheet("Old")
old.append(NAMES)
old.append(["partners", 11])
old.sheet_state = "hidden"
book.properties.created = book.properties.modified = datetime.datetime(2013, 10, 31)
book.save("openpyxl.xlsx")

frame = pandas.DataFrame(
    [{"question": n, "answer": v} for n, v in HEAD]
    + [dict(zip(NAMES, [n, v * 100 if f and "%" in f else v, e, d, t])) for n, v, f, e, d, t in ROWS], columns=NAMES)
frame.to_excel("pandas.xlsx", index=False, sheet_name="Sheet1", na_rep="NA")

book = xlsxwriter.Workbook("xlsxwriter.xlsx")
book.set_properties({"created": datetime.datetime(2013, 10, 31)})
sheet = book.add_worksheet("Answers")
for column, name in enumerate(NAMES):
    sheet.write(0, column, name)
day = book.add_format({"num_format": "d mmm yyyy"})
row = 1
for name, value in HEAD:
    sheet.write(row, 0, name)
    (sheet.write_datetime(row, 1, value, day) if isinstance(value, datetime.date) else sheet.write(row, 1, value))
    row += 1
for name, value, form, evidence, dated, note in ROWS:
    sheet.write(row, 0, name)
    style = book.add_format({"num_format": form}) if form else None
    if isinstance(value, datetime.date):
        sheet.write_datetime(row, 1, value, style)
    else:
        sheet.write(row, 1, value, style)
    if evidence:
        sheet.write_rich_string(row, 2, book.add_format({"bold": True}), evidence[:4], evidence[4:])
        sheet.write_datetime(row, 3, dated, day)
        sheet.write(row, 4, note)
    row += 1
book.close()
