### 颜色
colours-title = 色水
colours-question = 佗一種色水看著上四序？
colours-yellow-on-black = 烏底黃字
colours-white-on-black = 烏底白字
colours-black-on-white = 白底烏字
colours-black-on-cream = 米色底烏字
colours-none = 這个視窗無色水，字佮記號仝款看會清楚。
