"""Makes bank.xls and bank.ods: pip install xlwt==1.3.0 odfpy==1.4.1; python make.py

Tables of the newer kind (.xlsx) are made by the tests themselves, with rust_xlsxwriter.
"""
import datetime

import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import CoveredTableCell, Table, TableCell, TableRow
from odf.text import P

HEAD = ["序号", "题型", "题干", "选项A", "选项B", "选项C", "选项D", "正确答案", "解析"]
ROWS = [
    [1, "单选题", "自称公安来电要您转账，怎么办？", "马上转", "挂断，自己打110问", "加他微信", "", "Ｂ", "公安机关不在电话里办案。"],
    [2, "多选题", "哪些话像骗子说的？", "别告诉家里人", "今天就得办", "带证件来柜台", "", "A、B", "怕您回家想一想。"],
    [3, "判断题", "验证码可以告诉银行客服。", "", "", "", "", "×", "要验证码的都不是银行。"],
    [4, "单选题", "收到中奖短信，怎么办？", "先交税", "删掉", "", "", "E", ""],
    [5, "填空题", "报警电话是____。", "", "", "", "", "110", ""],
]

book = xlwt.Workbook(encoding="utf-8")
sheet = book.add_sheet("单选多选")
sheet.write_merge(0, 0, 0, 8, "社区防诈骗题库")
for row, cells in enumerate([HEAD] + ROWS, 1):
    for column, cell in enumerate(cells):
        if cell != "":
            sheet.write(row, column, cell)
notes = book.add_sheet("说明")
notes.write(0, 0, "这一张是说明")
notes.write(1, 0, datetime.date(2026, 3, 1))
book.save("bank.xls")

book = OpenDocumentSpreadsheet()
table = Table(name="单选多选")
row = TableRow()
title = TableCell(numbercolumnsspanned=9, valuetype="string")
title.addElement(P(text="社区防诈骗题库"))
row.addElement(title)
row.addElement(CoveredTableCell(numbercolumnsrepeated=8))
table.addElement(row)
for cells in [HEAD] + ROWS:
    row = TableRow()
    for cell in cells:
        if isinstance(cell, int):
            made = TableCell(valuetype="float", value=cell)
        elif cell == "":
            made = TableCell()
        else:
            made = TableCell(valuetype="string")
        if cell != "":
            made.addElement(P(text=str(cell)))
        row.addElement(made)
    row.addElement(TableCell(numbercolumnsrepeated=16375))
    table.addElement(row)
book.spreadsheet.addElement(table)
book.save("bank.ods")
