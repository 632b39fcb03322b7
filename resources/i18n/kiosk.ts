<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="ja">
<context>
    <name>Actions</name>
    <message>
        <source>お客さまの画面の操作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>呼出しに答える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次の方を呼ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録をさがす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録の経過を見る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事故を記録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>統計を見る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お客さまの画面を窓にする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>プログラムを終わる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24時間の待ちを取り消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録を取り消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録を直す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録に印をつける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい電子証明書を結びつける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事故の記録を閉じる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>統計を書き出す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カレンダーを変える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>設定を変える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>データを取り込む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>職員の登録を変える</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StabilityTexts</name>
    <message>
        <source>{seconds:g}秒の間、くり返し読みます。カードを少し動かしてみてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読めた {reads}回、途切れた {losses}回、聞き直した {retries}回。ふつう {median:.2f}秒、10回に9回は {p90:.2f}秒まで、最長 {longest:.2f}秒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>安定して読めています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一度も最後まで読めませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取りが終わるまで、カードを動かさないでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取りに5秒以上かかることがあります。そのまま待ってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを、リーダーの中央に置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードをケースから出してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかのカードが入った入れ物から出し、1枚だけで置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金属の机を避けるか、リーダーの下に厚い本などを敷いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>充電やイヤホンのケーブルを離し、リーダーのUSBケーブルを差し直してください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmendReasons</name>
    <message>
        <source>ほかの方の手続きだった</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号の入れまちがい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>サービスや施策の選びまちがい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>持ち主の申し出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>亡くなった、転出した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二重に記録した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>職員のまちがい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事業者からの連絡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書類を確かめた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのほか(文書の番号が要ります)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmendTexts</name>
    <message>
        <source>取り消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>直す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印をつける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい証明書</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この記録を、数えないようにします。経過は残ります。事業者に渡したものは、事業者にも伝えてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きした人を直します。決済サービスやIDは、カードが署名したので直せません。取り消して、持ち主にやり直してもらいます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次に見る職員のための印です。持ち主の画面には出ません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選んでください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>これから</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状態</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きした人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由を選んでください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文書の番号(あれば。英数字と . / -)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このとおりにする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印:{marks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つける:{mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外す:{mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有効</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録しました。経過の終わりに出ています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}:{record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}。{reason}。職員 {clerk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}。{reason}(文書 {paper})。職員 {clerk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>職員が取り消した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きした人を直した。{old} → {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印「{mark}」をつけた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印「{mark}」を外した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい電子証明書に引き継いだ。職員 {clerk}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsToBringTexts</name>
    <message>
        <source>持ってくるもの:{things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込みもする方は、{thing}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarRows</name>
    <message>
        <source>{days} {opens}〜{closes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{weeks} {days} {opens}〜{closes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}〜{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {what} {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{starts}〜{ends} {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>・</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}月{day}日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}月{day}日({weekday})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}/{day}({weekday})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年{month}月{day}日({weekday})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarTexts</name>
    <message>
        <source>曜日と時間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>毎年の休み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>祝日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>特別な日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>国の保守</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いつもの受付時間です。変えると、お客さまの画面にすぐ出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年末年始など、毎年休む日です。変えると、お客さまの画面にすぐ出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いつもなら開く日が祝日のときです。変えると、お客さまの画面にすぐ出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この日だけ、時間を変えるか休みます。お客さまの画面にすぐ出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>国のシステムが止まる間は、手続きを止めます。7日前からお客さまの画面で知らせます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>直して保存する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選んだ行を直す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選んだ行を消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>直している行: {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}の一覧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>これから14日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お客さまに、こう出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存すると、▶ の日が変わります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶ {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>休み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}
— 保守 {begins}から</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}
— 保守 {begins}〜{ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}
— 保守 {ends}まで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}
— 一日じゅう保守</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>月曜〜金曜と日曜の祝日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開く土曜が祝日のとき</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存する</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeCardNames</name>
    <message>
        <source>よいカード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別の人のカード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限切れ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1時間前に更新</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もうすぐ期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>のこり1回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ロック中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住基カード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スマホ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交通系カード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>運転免許証</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかのICカード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取りが遅い</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>途中で離れる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2枚重ね</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2つの台に1枚ずつ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台が外れる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>しくみが止まる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台が固まる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>答えが遅すぎる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかで使用中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>知らない種類の鍵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>のこり2回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はじめの1回だけ失敗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>署名用も入っている</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>証明書の一覧なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧が中身と違う</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回数を答えない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>途中でだまる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>知らない種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>種類が分からない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いつも故障</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いつも断る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>途中で1回故障</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読む途中で故障</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読む途中で切れる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読む途中で断る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>長さが合わない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>長さを直させ続ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>答えが終わらない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>証明書が途中まで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>証明書がこわれている</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回数を聞くと故障</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧だけで中身なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あさって始まる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>知らない発行元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ロック中(別の答え方)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>署名しない</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chapters</name>
    <message>
        <source>先へ進む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>違うもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使えない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取り</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期間と窓口</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckNames</name>
    <message>
        <source>PC/SCサービス</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>利用者証明用電子証明書</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有効期間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発行から24時間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発行元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号の残り回数</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitySheetNames</name>
    <message>
        <source>決済サービスの表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スマホとリーダーの表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続スポットの表</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckTexts</name>
    <message>
        <source>問題ありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の項目のため、調べていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC/SCサービスが動いていません。pcscdを起動してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC/SCサービスはありますが、使う許可がありません。polkitの規則で、この利用者に許してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダーが見つかりません。USBの接続とドライバを確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダーから返事が来ません。カードを取り、USBのケーブルを抜いて差し直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダーか、そのドライバか、PC/SCサービスに異常があります。リーダーを差し直し、同じなら再起動してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが置かれていません。カードを置いて、もう一度実行してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが答えません。1枚だけ、ケースから出して置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2つのリーダーにカードがあります。1枚だけにしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>途中でカードが離れました。動かさずに、もう一度実行してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの答えを読み取れません。置き直しても同じなら、ICチップの故障かもしれません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別のプログラムがカードを使っています。終了してから、もう一度実行してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードは置かれていますが、答えに時間がかかりすぎます。台のまん中に置き直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住民基本台帳カードです。マイナンバーカードを置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スマホ用電子証明書です。マイナンバーカードを置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FeliCaのカード(交通系・電子マネー)です。マイナンバーカードを置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>運転免許証のようです。マイナンバーカードを置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードではないカードです。マイナンバーカードを置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書が入っていません。市区町村の窓口で発行できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の鍵が、このプログラムの知らない種類です。保守の担当に知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています。市区町村の窓口で更新できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書がまだ始まっていません。この機械の時計を確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限まで3か月を切っています。市区町村の窓口で更新できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発行から24時間たっていません。たってから使えます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録された発行元の署名と合いません。発行元の証明書(PEM)を確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発行元の証明書(PEM)が登録されていないので、カードが本物か確かめられず、何も記録しません。機械の係に、J-LISの発行元の証明書を登録してもらってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>のこり2回です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>のこり1回です。まちがえるとロックされます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ロックされています。市区町村の窓口で直せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが残り回数を答えません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskTexts</name>
    <message>
        <source>受付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>さがす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>統計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>呼出し 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>呼出し</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>リーダー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>練習</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>練習モードです。本物のカードは読めず、記録は数えられません。窓口で使うときは、設定のreaderをpcscにして、始め直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カレンダー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>設定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自分の番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>席を離れる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ログアウト</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全画面の切替</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終了する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>支援窓口 — 職員の画面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>準備しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録の装置が答えません。続くときは、機械の係に知らせてください。くり返し試しています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はじめに、管理者を登録します</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この人が、ほかの職員の登録と設定をします。パスフレーズは10文字以上です。紙に書かず、覚えてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>管理者「{login}」を登録しました。決めたパスフレーズで、ログインしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>職員のログイン</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ログイン名とパスフレーズを入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ログイン</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}さんが席を離れています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もどったら、6桁の番号を入れてください。パスフレーズでも開きます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もどったら、パスフレーズを入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別の職員がログインする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ログイン名(英数字)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前(画面に出ます)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パスフレーズ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パスフレーズ(もう一度)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6桁の番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2回のパスフレーズが違います。もう一度入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6桁の数字を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確かめています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>席にもどるときの6桁の番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この番号は、自分が閉じた画面を開くときだけに使います。ログインには使えません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号を決める</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パスフレーズを変える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しいパスフレーズ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今のパスフレーズ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}さんの、席にもどるときの番号を決めました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}さんのパスフレーズを変えました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今の手続き</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>だれも使っていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{errand} — {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes}分{seconds:02}秒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きする人  {acting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カード  {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイキーID  {mykey}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ調べていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>よい(暗証番号は残り{tries}回)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>よい(暗証番号は合いました)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>よい(残り回数は、カードが答えません)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号とセキュリティコードは、この画面には出ません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の画面へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>画面を{language}に</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>画面のことば:{language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{errand}を終える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案内を見せる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号を見くらべてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}のIDを、お客さまのカードやスマホと、4文字ずつ見くらべます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>違います — 入れ直してもらう</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードとリーダーの診断</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入れた決済サービスIDは、ほかの方の申込にあります。お客さまが自分のものだと言うときは、「事故を記録する」で、その申込を止めて調べられます。その申込の方のことは、話さないでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>呼出し:{counter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} — {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行きます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終わりました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日の呼出しは、まだありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} 行きました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} 終わりました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{action}」は、あなたの権限ではできません。責任者か管理者に頼んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このログインは使えなくなりました。管理者に聞いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録の装置が答えないので、何もしませんでした。もう一度押してください。続くときは、機械の係に知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{action}」ができたか、確かめられませんでした。もう一度する前に、今どうなっているかを見てください。続くときは、機械の係に知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{action}」は、しませんでした。押したときの方は、もういません。いまの方を確かめてから、もう一度押してください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactTexts</name>
    <message>
        <source>{name}
{place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話 {phone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAX {fax}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>くわしい場所は、職員にお聞きください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
電話 {phone} → {press}番</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お困りのとき</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行くところ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お問い合わせ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentActionText</name>
    <message>
        <source>手続きを止めました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ご本人に伝えました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決済サービスの会社に伝えました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録を取り消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込みをやり直しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードをご本人に返しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窓口の責任者に伝えました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市の担当課に報告しました</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndingTexts</name>
    <message>
        <source>この画面に、前の人の情報は残っていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次の方は「はじめる」を押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はじめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードをお取りください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取り台にカードが残っています。ご自分のものでないときは、取らずに職員をお呼びください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きは終わりました。「自分の状況を見る」からもう一度カードを置くと、予約と申し込みを確かめられます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きを途中でやめました。何も記録されていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが台から離れたので、手続きを中止しました。何も記録されていません。もう一度はじめからできます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードは離れましたが、手続きは記録されました。「自分の状況を見る」からもう一度カードを置くと、確かめられます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きが記録できたか、確かめられませんでした。職員をお呼びください。「自分の状況を見る」からもう一度カードを置くと、どうなったか分かります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>しばらく操作がなかったので、手続きを終わりました。途中のものは残っていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取り台との接続が切れたので、手続きを中止しました。何も記録されていません。もう一度はじめからできます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードは台にありますが、途中で答えなくなったので、手続きを中止しました。何も記録されていません。ケースから出して、もう一度はじめからできます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの答えに時間がかかりすぎるので、手続きを中止しました。何も記録されていません。カードを台のまん中に置くと、速くなることがあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送った暗証番号に、カードの答えが届きませんでした。1回まちがえたことになっているかもしれません。次にカードを置くと、のこりの回数をカードに聞いてお知らせします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きを終わりました。何も記録されていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その前に終わった手続きは、記録されています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>置かれたままのカードでは、手続きを始めません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndingNames</name>
    <message>
        <source>終わりまでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>途中でやめた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが離れた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録中にカードが離れた(記録済み)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録できたか分からない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが途中で答えなくなった</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの答えが遅すぎた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>時間切れ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>リーダーとの接続が切れた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きできなかった</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが置かれたままだった</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>予約</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申込</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状況の確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スマホの相談</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>制度の案内</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExaminingTexts</name>
    <message>
        <source>読み取りをくわしく調べる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>置いても何も起きないとき</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードとリーダーを調べています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終わるまで、カードを動かさないでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別のカードを調べています。動かさないでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードもリーダーも、問題ありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このカードで手続きできます。「おわる」を押して、手続きを選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを一度取って置き直すと、手続きにもどります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが離れました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前のカードの結果は消しました。続けるときは、カードを読み取り台に置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが見つかりません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取り台は動いています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ケースから出して、カードを1枚だけ、読み取り台のまん中に置いてください。置くと、自動で調べます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発行から24時間たったら、またおいでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の期限まで、3か月を切っています。{desk}で更新できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4桁の暗証番号は、あと1回まちがえるとロックされます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4桁の暗証番号は、あと2回まちがえるとロックされます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取りに時間がかかりました。終わるまで、カードを動かさないでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードは読めました。気をつけることがあります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>気をつけること</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度調べる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>置き方を調べる(5秒)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別のカードでくらべる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>業者用の記録を作る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録を作っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>業者用の記録を作りました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}
カードの持ち主のことは入っていません。このまま業者に渡せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録を作れませんでした。少し待って、もう一度押してください。同じなら、機械の係に知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5秒の間、くり返し読んでいます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを少しずつ動かして、よく読める場所をさがしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読めた回数 {reads}
途切れた回数 {losses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>安定して読めています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取りが安定していません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一度も最後まで読めませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いまの置き方で使えます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上から順に試してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はかった結果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別のカードを置いてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いまのカードを取り、別のマイナンバーカードを同じリーダーに置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードとリーダーの、どちらの問題かが分かります。暗証番号は使いません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はじめのカードの問題です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取り台の問題です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どちらのカードも読めました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別のカードを調べられませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ、どちらとも言えません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ読み取り台で、別のカードは読めました。はじめのカードを、{desk}で調べてもらってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを替えても同じでした。「職員を呼ぶ」を押してください。カードのせいではありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はじめは、置き方が合わなかったのかもしれません。はじめのカードを、もう一度置いてみてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「もどる」を押して、別のカードを1枚だけ、もう一度置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「もどる」を押して、さらに別のカードで試してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}:{sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}:{mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>問題なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>問題あり</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>調べていない</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultTexts</name>
    <message>
        <source>職員の画面に思わぬことが起きたので、開いていたところを閉じました。お客さまの手続きは続いています。機械の係に番号を伝えてください。番号 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お客さまの画面に思わぬことが起きたので、手続きを終わりました。お客さまに声をかけ、機械の係に番号を伝えてください。番号 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>機械に頼んだことの一つが、思わぬことでできませんでした。機械の係に番号を伝えてください。番号 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>プログラムに思わぬことが起きました。念のため、お客さまの手続きを終わりました。お客さまに声をかけ、機械の係に番号を伝えてください。番号 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この画面は閉じています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度開くか、左からほかの画面を選んでください。続くときは、機械の係に番号を伝えてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お客さまの画面が見つかりません。画面の電源とケーブルを確かめてください。つながると、自動でもどります。途中だった手続きは終わりました。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>曜日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第何週か(2,4 空は毎週)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開ける(8:30)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>閉める(17:00)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この日から(12-29)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この日まで(1-3 空は1日だけ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日付(2026-10-12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一日休む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>休憩の始め(なくてもよい)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>休憩の終わり</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>始まる日(2026-10-12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>時刻(23:00)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終わる日(空は同じ日)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>時刻(5:00)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>メモ(30文字まで)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindTexts</name>
    <message>
        <source>マイキーIDか受付番号か整理券の番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この日から(2020-10-12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この日まで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決済サービス</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状態</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべて</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>さがす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いま置かれているカードの記録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しいほうへ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>古いほうへ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条件を入れて「さがす」を押すと、新しい順に出ます。何も入れなければ、すべて出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見つかりませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録の装置が答えません。もう一度押してください。続くときは、機械の係に知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行を選んでEnterを押すと、その記録の経過が出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日時</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイキーID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…{tail} {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} 事故{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} …{tail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申込</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読めない記録です。機械の係に知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>経過</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの署名と合っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>署名と合わないところがあります({field})。責任者に知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>関係する記録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} {what}({counter})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約した。手続きは{acting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力して署名した。手続きは{acting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力して署名した。手続きは{acting}。職員も確かめた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事業者に渡した。{file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事業者が受け付けた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事業者が断った。{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事業者の答えを取り消した。いまは答えを待っている</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>持ち主が取り消した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}番目に起きたことは、読めません</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message>
        <source>問題ありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の項目のため、調べていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC/SCサービスが動いていません。pcscdを起動してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC/SCサービスはありますが、このプログラムに使う許可がありません。polkitの規則か、動かしている利用者の権限を直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>調べている間にPC/SCサービスが止まりました。少し待って、もう一度実行してください。くり返すときは、pcscdの記録を見てください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダーが見つかりません。USBの接続とドライバを確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>機器の中のSAMスロットしか見えません。カードを置く側が動いているか、リーダーを差し直して確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>リーダーはありますが、設定のreader_nameに合うものがありません。設定を直すか、空にしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>調べている間にカードリーダーが見えなくなりました。USBのケーブルを差し直し、ハブを使わずにつないでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダーかドライバから返事が来ないので、待つのをやめました。カードを取り、USBのケーブルを抜いて差し直してください。くり返すときは、この機械を再起動し、リーダーの担当に知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダーか、そのドライバか、PC/SCサービスが異常を答えました。カードのせいではありません。リーダーを差し直し、同じならこの機械を再起動してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ずっと空にならない差し込み口や機器があるので、除いて調べました(下のリーダーの一覧に、名前があります)。そこに置いたのがカードなら、一度取ってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを上に置いて読むリーダーです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを差し込んで読むリーダーです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>置くリーダーか差し込むリーダーか、リーダーもカードも答えないので分かりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが置かれていません。カードを置いて、もう一度実行してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何かが置かれていますが、答えません。1枚だけ、ケースから出して置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別のプログラムがカードを使っています。終了してから、もう一度実行してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2つのリーダーにカードがあります。1枚だけにしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ機器の差し込み口にもカードが入っています。差し込み口のカードを抜いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住民基本台帳カードです。マイナンバーカードを置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スマホ用電子証明書です。マイナンバーカードを置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FeliCaのカード(交通系・電子マネー)です。マイナンバーカードを置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>運転免許証のようです。マイナンバーカードを置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードではないカードです。マイナンバーカードを置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公的個人認証のアプリはありますが、名札がこのプログラムの知らないものです。新しい種類のカードかもしれません。保守の担当に知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公的個人認証のアプリはありますが、名札がありません。カードの中が壊れています。市区町村の窓口で再交付を相談してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>途中でカードが離れました。動かさずに、もう一度実行してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はじめは答えたカードが、途中で答えなくなりました。リーダーの中央に置き直し、ほかのカードを離してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードは置かれたままですが、1回の答えに10秒より長くかかるので、待つのをやめました。台のまん中に置き直し、同じなら別のリーダーで試してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>リーダーが命令を運びません。リーダーを差し直し、ドライバを新しくしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが内部の異常を答えました(6F00)。一度取って置き直し、同じなら市区町村の窓口で調べてもらってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードとリーダーで長さの決まりが合いません(6700・6Cxx)。別のリーダーで試してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが、先に暗証番号を求めています(6982)。ふつうのマイナンバーカードでは起こりません。カードの種類を確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの答えが終わらないので、打ち切りました。置き直しても同じなら、別のリーダーで試してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの答えが決まりに合わず、読み取れません。置き直しても同じなら、ICチップの故障かもしれません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>署名用と利用者証明用の両方が入っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>利用者証明用だけが入っています。ここで使うのはこちらです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どの電子証明書が入っているかの目録が読めません。電子証明書そのものを読んで確かめます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書が入っていません。市区町村の窓口で発行できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目録には電子証明書がありますが、中身がありません。発行が途中で止まったのかもしれません。市区町村の窓口で調べてもらってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書が途中で切れています(6B00など)。置き直しても同じなら、市区町村の窓口で発行し直せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の中身が壊れていて、読み解けません。市区町村の窓口で発行し直せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の鍵が、このプログラムの知らない種類か長さなので、手続きに使えません。新しい種類のカードかもしれません。保守の担当に知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取りに5秒より長くかかりました。終わるまで動かさないでください。リーダーの中央に置くと速くなることがあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています。市区町村の窓口で更新できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書がまだ始まっていません。この機械の時計を確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限まで3か月を切っています。市区町村の窓口で更新できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発行から24時間たっていません。たってから使えます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録された発行元の署名と合いません。発行元の証明書(PEM)を確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発行元の証明書(PEM)が登録されていないので、カードが本物か確かめられず、何も記録しません。機械の係に、J-LISの発行元の証明書を登録してもらってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>のこり2回です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>のこり1回です。まちがえるとロックされます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号がロックされています。市区町村の窓口で直せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが残り回数を答えません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameTexts</name>
    <message>
        <source>練習モード — 本物の手続きにはなりません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>練習カード:{card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>置く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>練習カードを選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>練習カードの暗証番号は1234です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もどる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>職員を呼ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>おわる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>準備</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>完了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力・確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total}段階の{number}番目、{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>職員を呼んでいます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>音で知らせています。近くの職員に、この画面を見せてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>職員がまいります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのままお待ちください。カードは、置いたままでかまいません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きにもどる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ続けますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あと{seconds}秒でこの画面を閉じます。続けるときは、下を押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>続ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナポイント手続き</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HaveMyKeyTexts</name>
    <message>
        <source>マイキーIDを、もうお持ちですか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{municipality}のこの窓口の記録に、このカードの予約はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はじめてです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しいマイキーIDを作ります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう持っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8文字のマイキーIDを入れます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スマホやほかの場所で予約した方は、マイキーIDがもうあります。その記録は、この機械では見られません。たしかでない方は、先に職員におたずねください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HolidayNames</name>
    <message>
        <source>休む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いつもどおり開ける</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>市の表を取り込む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSVの表を、まるごと入れ替えます。次に始めたときから使います。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どの表か</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイル</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルをさがす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ、さがしていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選んでください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSVの表が{files}つあります。どれかを選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSVの表がありません。表を入れたUSBメモリーを差して、もう一度さがしてください。表は、フォルダーの中に入れないでください。見つからないときは、機械の係に聞いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}は読めません。抜いて、差し直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}には、もっとあります。要らないものを消してから、さがしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決められたフォルダー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USBメモリー {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルを選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}を取り込みました。{lines}行です。次に始めたときから使います。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}を調べました。{lines}行で、まちがいはありません。練習なので、本物の表はそのままです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}は取り込みませんでした。下のところを表で直して、もう一度取り込んでください。分からないときは、機械の係に聞いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかに{problems}か所あります。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentTexts</name>
    <message>
        <source>事故</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事故 {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事故を記録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事故{number}番に加える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>押す(F9でも)と、すぐに記録し、いまのカードの申し込みを止めて、お知らせの紙を出します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事故の記録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>調べています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録の装置が答えません。もう一度「事故」を押してください。続くときは、機械の係に知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録された事故はありません。起きたときは、「受付」か「さがす」で「事故を記録する」を押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行を選ぶと、くわしいことが出ます。対応中のものが先です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読めない記録か、外から変えられた記録です。責任者と機械の係に知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状態</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日時</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窓口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何があったか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>対応中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終わり</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読めません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事故 {number} — {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} {counter} {clerk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{errand} — {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>関係する記録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {mykey} {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {mykey}
{reference} {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} 読めない記録です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>閉じるまで事業者に渡しません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事業者がもう受け取っています。知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>経過</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} {what}({clerk})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録を始めた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>止めた:{record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何があったか:{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>閉じた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何があったかを選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>これに決める</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>したことを選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>経過に加える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お知らせをもう一度印刷</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事故を閉じる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事故{number}番を閉じる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>閉じると、止めた申し込みは次に事業者へ渡ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>閉じた事故には、何も加えられません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事故 {number} を記録しました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事故 {number} に加えました:{what}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>関係する記録:{records}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事故 {number}:{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record}:{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事故 {number} を閉じました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お知らせを印刷しています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お知らせを印刷しました。お客さまに渡してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お知らせの紙が出ませんでした。「事故番号 {number}」と書いた紙を渡し、プリンターを見てから「お知らせをもう一度印刷」を押してください。続くときは、機械の係に知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinDeskTexts</name>
    <message>
        <source>電子証明書を更新した方の、前の予約です。二人の職員が、同じ方だと確かめます。マイキーIDは、お客さまが自分の画面で入れます。職員は聞かず、入れません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引き継ぐ予約  {mykey} {moment} {counter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いまのカード  電子証明書は{moment}から。このカードの予約はありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あなた({name})のパスフレーズ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二人目の職員のログイン名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二人目の職員のパスフレーズ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二人で確かめた — お客さまの画面に出す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確かめています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お客さまの画面に出ています。お客さまがマイキーIDを入れるのを待っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お客さまの入れたマイキーIDが違いました({count}回)。3回で、きょうは引き継げません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このカードの予約は、{moment}に「{counter}」で別のカードに引き継がれています。お客さまに心当たりがないときは、事故を記録してください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinProblems</name>
    <message>
        <source>取り消された予約は、引き継げません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お客さまが新しいカードを置いて「同意の確認」まで進むと、引き継げます。暗証番号は、マイキーIDのあとに入れます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いまのカードの電子証明書は、この予約より前からのものです。更新した証明書ではありません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinTexts</name>
    <message>
        <source>前のマイキーIDを入れてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}の予約を、新しいカードに引き継ぎます。あなたの予約のときだけ、控えの8文字を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その予約のマイキーIDと違います。あと{tries}回入れられます。控えを見てください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つぎに暗証番号を入れると、台の上のカードが引き継ぎに署名します。カードは置いたままにしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の予約を引き継いでいます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の予約を引き継ぎました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あなたの予約は、別のカードに引き継がれています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書が新しくなったカードに、下の日時と窓口で引き継がれました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引き継いだ日時</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引き継いだ窓口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>心当たりがないときは、先へ進まず、職員に知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>心当たりがない — 職員を呼ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>わたしがしました</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyNotices</name>
    <message>
        <source>読み取り機で読んだ文字は、ここには入れられません。消しましたので、手で入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取り機が使われましたが、ここでは何も変わりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのキーは、ここでは使えません。画面のボタンを押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数字が入らないときは、キーボードの「Num Lock」を1回押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号は4けたです。消しましたので、最初から入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>ことば / Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日本語</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeafletTexts</name>
    <message>
        <source>何をお知りになりたいですか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読むだけです。カードは使いません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>制度と手続きの流れ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もらえるポイント、期限、ご注意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの申し込み方法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スマホ、パソコン、コンビニなど</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きできる場所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この近くの窓口と手続スポット</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4桁の暗証番号で困ったら</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どの番号か、ロックされたときの直し方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公式の案内を持ち帰る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スマホで読む二次元コード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どの方法で申し込みますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選ぶと、手順を読めます。紙に印刷することもできます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選ぶと、手順を読めます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{leaflet}  {number} / {total}ページ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つぎのページ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの案内を見る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>・</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部のページを紙に印刷する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷しました。お持ち帰りください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷できませんでした。もう一度印刷する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きできる場所の一覧を見る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme}とは</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いつまでにするか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約:{window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込み:{window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>チャージ・買い物:{window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込みの期限は、施策ごとにちがいます。つぎのページをごらんください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>チャージか買い物の{rate}%、{points}ポイントまで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points}ポイント</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opens}から{last}まで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opens}から</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{last}まで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{last}で終わりました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いま、できます。終わりの日は決まっていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この窓口に持ってくるもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>場所と受付時間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この窓口へのお問い合わせ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{municipality}からのお知らせ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どの暗証番号ですか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ここで使うのは「利用者証明用」の4桁です。カードを受け取ったときに決めた数字です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「住民基本台帳用」と「券面事項入力補助用」も4桁です。これとは別の数字のことがあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「署名用」は6〜16文字です。ここでは使いません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号がたしかでないとき</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>思いついた番号を、順に試さないでください。3回続けてまちがえると、ロックされます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まちがえた回数は、カードが覚えています。日がたっても、もどりません。正しく入れると、もどります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>思い出せないときは、{desk}で新しい番号に決め直せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号は、職員にも教えないでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ロックされたときに直すところ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}({place})で直せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの市区町村にお住まいの方は、お住まいの市区町村の窓口で直します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードをお持ちください。運転免許証などがいることもあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15歳未満の方などは、法定代理人が直せます。ほかの代理の方は、その日のうちには終わりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公式のページです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>リーフレットです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>動画です。音が出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>サイトの中の「{name}」です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スマホのカメラを向けると開きます。通信料がかかることがあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}の二次元コード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの公式の案内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行く前に、受付時間をお確かめください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この窓口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本日 {spans}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本日はお休みです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付 {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの場所をさがすには</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>国のホームページの「手続きができるスポット検索」で調べられます。電話でも聞けます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お問い合わせ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkStates</name>
    <message>
        <source>記録済み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事業者に渡した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>完了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>断られた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消し</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkTexts</name>
    <message>
        <source>親と子は、別々の決済サービスIDを選びます。お子さまが何人かいるときは、1人ずつ、そのお子さまのカードで手続きします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お子さまの分は、あなたの決済サービスIDでも受け取れます。お子さまが何人かいるときは、1人ずつ、そのお子さまのカードで手続きします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先に予約をします</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{municipality}のこの窓口の記録に、このカードの予約はありません。カードはそのままで、続けて予約できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ予約がありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約に進む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どのポイントを申し込みますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1つずつ申し込みます。終わったら、続けてほかも申し込めます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points}ポイントまで。{who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points}ポイント。{who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どの決済サービスにしますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下の文字を押すと、名前で探せます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>種類:{kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべて</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もらい方:{use}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ここで申し込めるもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ ここで申し込めるもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ 前へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ 次へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見つかりません。文字を減らすか、上の3つのボタンをもとにもどしてください。ないときは、職員におたずねください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>探している決済サービスの名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>かな</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>英数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}。申し込んだあとは、変えられません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先に申し込んだ施策と、同じ決済サービスで受け取る決まりです。ほかのサービスは選べません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このサービスは、この機械では申し込めません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込めるところ
{elsewhere}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込めるところは、この機械には分かりません。職員か、サービスの会社におたずねください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この機械で申し込めるか分かりません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>職員におたずねください。下の「職員を呼ぶ」を押すと、職員がまいります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>職員の方へ:このサービスがここで申し込めるかは、一覧では分かっていません。確かめてから進んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このサービスの申し込みは終わりました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}まででした。先に申し込んだ施策と同じサービスにする決まりなので、職員におたずねください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}まででした。もどって、ほかのサービスを選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>これにする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いくらもらえるか計算する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いくら使いますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金額を押すと、もらえるポイントが出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yen:,}円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points:,}ポイント</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もらえるのは{cap:,}ポイントまで。{yen:,}円で上限になります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金額にかかわらず、{cap:,}ポイントです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込む前に、お読みください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}に申し込みます。よければ「同意して進む」を押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同意して進む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}を入れてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度、同じ番号を入れてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}の打ちまちがいを防ぐため、2回入れます。カードやスマホを見ながら、最初から入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書いてあるところ
{where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会社から知らされた番号です。どれか分からないときは、職員におたずねください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二次元コードやバーコードは、読み取り機でも入れられます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの人に見えないように、●で表示します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length}文字の{alphabet}です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>英字と数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>英字・数字・記号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>コードは、どこにも書いてない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}文字入りました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>個人番号(マイナンバー)のようです。個人番号は、法律で、ここに入れられません。決済サービスの番号を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この番号に使えない文字が入っています。もう一度お確かめください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字の数がちがいます。もう一度お確かめください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prefix}で始まる番号です。別の番号ではないか、お確かめください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どこかの数字がちがうようです。1字ずつお確かめください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1回目と2回目がちがいました。最初から入れ直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>コードは、読み取り機では入れられません。手で入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前に入れた番号と同じです。ここには、セキュリティコードを入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取った番号は、合っていますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お手元の{label}と、4文字ずつ見くらべてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>大文字と小文字が逆になることがあります。1字ずつ見くらべ、ちがうときは「もどる」を押して、手で入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>職員の方が、番号を確かめます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お手元のカードやスマホを、職員にお見せください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>これで申し込みますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号とサービスを、もう一度お確かめください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込んだあとは、決済サービスを変えられません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>きょうのうちで、会社に渡す前なら、「自分の状況を見る」で取り消せることがあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決済サービス</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もらえるポイント</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最大 {points:,}ポイント</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yen:,}円チャージしたとき</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yen:,}円お買い物したとき</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yen:,}円利用したとき</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いつから</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}から</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}から{last}まで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ 2回の入力が一致しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ 読み取った番号を、見くらべました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ 職員も確かめました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つぎに暗証番号を入れると、台の上のカードがこの内容に署名します。カードは置いたままにしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>なおす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込みを記録しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消しを記録しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>続けて申し込む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込みを受け付けました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを取る前に、受付番号を控えるか、紙に印刷してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号の終わり</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>●●●● {tail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会社の登録が終わるのを待ちます。終わったかは「自分の状況を見る」で分かります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録が終わってから、{service}にチャージすると、ポイントがもらえます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録が終わってから、{service}で買い物をすると、ポイントがもらえます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録が終わってから、{service}を利用すると、ポイントがもらえます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録が終わると、{service}にポイントが届きます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>対象は{day}からです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>対象は{day}から{last}までです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>届くとき:{grant}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受け取りの操作:{how}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次のお子さまの分は、このカードを取ってから、次のお子さまのカードで、最初から手続きします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかのポイントも申し込む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ポイントの見かた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ポイントは、会社のほうで見られます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この窓口では、いまのポイントは分かりません。{provider}のアプリやページ、店の窓口で確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}の会社</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会社のページの二次元コード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あなたの予約と申し込み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを取ると、この画面は消えます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}に予約しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイキーIDを見る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込みは、まだありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{what}」を取り消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}
{measure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>施策</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}に受け付けました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}に会社へ渡しました。返事を待っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}に会社の登録が終わりました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}に会社から断られました。{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}に取り消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号が見つからないためです。番号を確かめて、申し込み直せます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>セキュリティコードがちがうためです。確かめて、申し込み直せます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その番号が使えなくなっているためです。申し込み直せます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう登録されているためです。職員におたずねください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会社の決まりに合わないためです。会社におたずねください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由は、会社におたずねください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この申し込みを取り消しますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消せるのは、きょうだけです。取り消したあとは、申し込み直せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つぎに暗証番号を入れると、台の上のカードが取り消しに署名します。カードは置いたままにしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込みを取り消しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{service}」の申し込みは、なくなりました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込みのお知らせ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイキーID {mykey}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決済サービス {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号の終わり {tail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付番号 {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込んだ日時 {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込んだ決済サービスは、変えられません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordMarkTexts</name>
    <message>
        <source>もう一度確かめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書類を待っている</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し出があった</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>折り返し連絡する</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateFormats</name>
    <message>
        <source>月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>火</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>水</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>木</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>土</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}月{day}日({weekday}) {hour}:{minute:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}月{day}日({weekday}){hour}時{minute:02}分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年{month}月{day}日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年{month}月{day}日({weekday}){hour}時{minute:02}分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}/{month}/{day} {hour}:{minute:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}/{day} {hour}:{minute:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opens.hour}:{opens:%M}〜{closes.hour}:{closes:%M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActObjectTexts</name>
    <message>
        <source>{kind} {mykey}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付番号 {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {number}(読めない記録)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事故{number}番</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>整理券{number}番</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{errand} {mykey}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きを終えました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} …{tail}は、同じだと確かめました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24時間を待たずに進めました({reason})。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お客さまの画面に出しました({record})。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いま:{state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事故{number}番で対応中</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotAmendedTexts</name>
    <message>
        <source>この記録は、もうありません。もう一度さがしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの署名と合わない記録なので、何も変えませんでした。機械の係に知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう取り消されています。何も変えませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この予約には、有効な申込があります。先に申込を取り消してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見ているあいだに、ほかの窓口か持ち主が変えました。何も変えませんでした。閉じて、経過を見てから、やり直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もうそのようになっています。何も変えませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文書の番号は、英数字と . / - で32文字までです。理由が「そのほか」のときは、かならず入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinNotConfirmedTexts</name>
    <message>
        <source>あなたのパスフレーズが違うか、まちがいが続いたので待つあいだです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二人目のログイン名かパスフレーズが違うか、まちがいが続いたので待つあいだです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二人目は、あなたとは別の職員でなければなりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二人目の職員には、この権限がありません。責任者か管理者に頼んでください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentNotSavedTexts</name>
    <message>
        <source>その事故か記録が見つかりません。何も変えていません。番号を確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この事故の記録は、外から変えられています。何も加えていません。責任者と機械の係に知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この事故は、もう閉じています。新しいことは、新しい事故として記録してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>それは、もう書いてあります。何も変えていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見ているあいだに、ほかの窓口が書き加えました。何も変えていません。読んでから、もう一度押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>閉じるには、先に「何があったか」を決めてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>閉じるには、したことを1つ以上、経過に加えてください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeTexts</name>
    <message>
        <source>お手続きについてのお知らせ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事故番号 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お問い合わせのときに、お伝えください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何があったか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きに、まちがいがあったかもしれません。いま調べています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の方の手続きが終わらないまま、次の方の手続きが行われました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号(ID)の入力に、まちがいがありました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを、別の方にお渡ししました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きする方とは別の方のカードが使われました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きが、別の記録に対して行われました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窓口の機器をお使いいただいたときに、まちがいがありました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きに、まちがいがありました。くわしいことは、窓口の職員がご説明します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ決済サービスIDを、別の方も自分のものだと言っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>調べたところ、手続きにまちがいはありませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ご迷惑をおかけして、もうしわけありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>気づいた日時 {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いま、していること</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窓口で調べています。結果は、窓口かお電話でお聞きください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>・{done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>調べ終わりました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込みは、調べ終わるまで決済サービスの会社に渡しません。ポイントも、それまで付きません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう決済サービスの会社に渡した申し込みがあります。直すには、会社への確認がいります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイキーID {mykey}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付番号 {reference}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Occasions</name>
    <message>
        <source>置いたあと、同意して暗証番号を入れると出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイキーIDを自分で入れるとき、ほかの方のIDを入れると出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込みを記録するまでに、予約がなくなっていると出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「よいカード」で申し込んだ番号を、「別の人のカード」でも入れると出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10分のあいだに5回、ほかの方の決済サービスIDかマイキーIDを入れると出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じカードの申し込みが、ほかの窓口で先に記録されると出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前と同じサービスで受け取る施策なのに、ほかのサービスになるときに出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消している間に、日が変わるか、会社に渡されると出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引き継ぐ前の予約が、先に取り消されていると出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引き継ぐときに、前のマイキーIDを続けてまちがえると出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録の装置が答えないか、書けないと出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>だれも予想しなかったことが、機械に起きると出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きする人を聞く画面で、「そのほかの方」を選ぶと出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>時間外に閉じる設定の機械で、窓口の時間外に始めると出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>制度が登録されていない本物の機械で、予約や申し込みを押すと出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付が始まる前に「予約する」を押すと出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付が終わったあとに「予約する」を押すと出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付が始まる前に「申し込む」を押すと出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付が終わったあとに「申し込む」を押すと出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選んだ決済サービスの、最後の日を過ぎていると出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>国のシステムの保守のあいだに始めると出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発行元の証明書が、この機械に1つも登録されていないと、どのカードでも出ます。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageFaults</name>
    <message>
        <source>少しお待ちください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>画面に思わぬことが起きました。数秒でもどります。もどらないときは、職員をお呼びください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>職員の方へ:番号 {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>何をしますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードと4桁の暗証番号を使います</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ポイントを受け取るサービスを選びます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自分の状況を見る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約と申し込みを確かめます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを調べる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取れないとき、期限が心配なとき</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スマホで読み取れない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの読み取りで困っている方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>制度の案内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もらえるポイントと、手続きの流れ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本日の窓口 {spans}(受付中)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付 {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窓口は閉まっています。次は{moment}から</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窓口は閉まっています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話 {phone} → {press}番(今つながります)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話 {phone} → {press}番(今つながります。午後がつながりやすいです)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話 {phone} → {press}番(次は{moment}から)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>国のシステムの保守のため、{starts}から止まります。次に手続きできるのは{moment}からです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>国のシステムの保守のため、{starts}から止まります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>国のシステムの保守のため、手続きは{moment}からできます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>国のシステムの保守のため、いまは手続きできません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>必要なものは、お手元にありますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前や住所を書くことはありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書を更新・発行した方は、24時間たってから手続きできます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きをするのは、どなたですか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ポイントが別の人のものになるのを防ぐため、お聞きします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの持ち主本人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自分のカードで手続きします</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15歳未満のお子さまの親など</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お子さまの法定代理人として手続きします</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成年後見人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成年被後見人の法定代理人として手続きします</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのほかの方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ご家族やお友だちの代わりに来た方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お子さまのカードで手続きします</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取り台に置くのは、お子さまのカードです。暗証番号も、お子さまのカードのものを使います。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法定代理人(親権者など)だけが手続きできます。15歳以上のお子さまは、ご本人が手続きします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法定代理人です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ご本人のカードで手続きします</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取り台に置くのは、成年被後見人の方のカードです。暗証番号も、そのカードのものを使います。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成年後見人であることが分かる登記事項証明書を、職員にお見せください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成年後見人です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを読み取り台に置いてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>おわるまで、カードは置いたままにします。とちゅうで取ると、手続きは中止されます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カバーやケースから出してください。ほかのカードと重ねないでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを一度取って、置き直してください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前から置いてあるカードでは、手続きを始められません。ご自分のカードか、お確かめください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを調べています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを動かさずに、お待ちください。5秒ほどかかることがあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号を確かめています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを動かさずに、お待ちください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約と申し込みを調べています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約を記録しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが内容に署名しています。カードを動かさずに、お待ちください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録できたか確かめています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録のとちゅうでカードが離れました。すぐに結果をお知らせします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このカードは使えます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードと電子証明書を読み取りました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の期限内です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の期限まで3か月を切っています。ポイントの手続きを先に済ませてから、{desk}で更新してください。更新のあと24時間は手続きできません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号はロックされていません(のこり{tries}回)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号ののこり回数は、カードが答えませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号は、あと1回まちがえるとロックされます。番号がたしかでないときは、{desk}にお聞きください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>紛失などで止められているかどうかは、この機械では調べられません。心配な方は職員にお聞きください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の期限が近づいています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日の手続きはできます。期限まで3か月を切っているので、更新もお願いします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更新は{desk}でできます。更新のあと24時間は手続きできないので、ポイントの手続きを先に済ませてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このまま続ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号(4桁)を押してください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを受け取ったときに決めた「利用者証明用」の数字です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号がちがいます。もう一度どうぞ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4桁の番号は「利用者証明用」のほかに2つあり、別の数字のことがあります。わからないときは、やめて職員にお聞きください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号を、もう一度お願いします</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前に送った番号に、カードの答えが届きませんでした。1回まちがえたことになっているかもしれません。下の「のこり」は、いまカードに聞いた数です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前に送った番号に、カードの答えが届きませんでした。いまカードに聞いたところ、のこりは1回です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>のこり{tries}回です。続けてまちがえると、カードが使えなくなります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>のこり1回です。ちがうと、カードが使えなくなります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3回続けてまちがえると使えなくなります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>訂正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号のボタン</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4桁のうち{count}桁を押しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あと1回まちがえると、カードが使えなくなります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号がたしかでないときは、ここでやめて職員にお聞きください。使えなくなったカードは、{desk}で直せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4桁の番号は「利用者証明用」「券面事項入力補助用」「住民基本台帳用」で、別の数字のことがあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめて職員を呼ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号はたしかです。もう1回入れる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この内容で予約しますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme}の予約です。お読みになって、よければ「同意して予約する」を押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つぎに暗証番号を入れると、台の上のカードがこの内容に署名します。カードは置いたままにしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同意して予約する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイキーIDを入れてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>国のシステムで決まった8文字です。大文字と小文字も、そのとおりに入れます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度、同じマイキーIDを入れてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打ちまちがいを防ぐため、2回入れていただきます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイキーIDは、英字と数字の8文字です。もう一度お確かめください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1回目と2回目がちがいました。最初から入れ直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイキーID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>大/小文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1字消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約ができました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう予約ができています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あなたのマイキーIDです。問い合わせのときに使います。大切に保管してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}に予約されています。新しいIDは作っていません。大切に保管してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つぎにすること</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決済サービスを1つ選んで申し込みます。この機械で、いますぐでも、後日でもできます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを取ると、この画面は消えます。先に書き写すか、写真に撮ってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>紙に印刷する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷できませんでした。カードを取る前に書き写すか、職員をお呼びください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイキーIDの二次元コード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>おわる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お問い合わせ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイキーIDのお知らせ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>問い合わせのときに使います。大切に保管してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約した日時 {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つぎに、決済サービスを1つ選んで申し込みます。申し込んだあとは変えられません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>練習用 — 本物ではありません</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapacityNames</name>
    <message>
        <source>本人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15歳未満の子の親など</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成年後見人</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneTexts</name>
    <message>
        <source>読めました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ読めない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つぎへ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧にない・わからない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この中にない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下の文字を押すと、機種の名前で探せます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>探している機種の名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見つかりません。右下の「一覧にない・わからない」を押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取れる機種です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取れない原因を、いっしょにさがしましょう。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取れるか、分かっていない機種です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取れることもあります。続けて調べましょう。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取れない機種です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スマホがこわれているのではありません。ほかの方法があります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧になくても、だいじょうぶです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧にない機種でも、読み取れることがあります。続けて調べましょう。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いま、ここでもう一度読み取ってみてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>エラー「{code}」</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話で聞く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つながったら、{press}番を押します。無料です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>くわしくは、このコードのサイトの「{name}」へ。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付時間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いま</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つながります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つながりません。次は{moment}からです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つながりません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すいている時間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}時からが、つながりやすいです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>午前中は、こみ合っています</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLabels</name>
    <message>
        <source>最初の画面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>必要なものの確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きする人の確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを置くところ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの読み取り中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの確認の結果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限が近いというお知らせ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号 — あと1回の確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号の入力</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録を調べています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同意の確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の予約の引き継ぎ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約が別のカードに引き継がれたというお知らせ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイキーIDの入力</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決済サービスの選択</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決済サービスIDの入力</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決済サービスIDの確認 — 職員が確かめます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込む内容の確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きが終わったところ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自分の状況</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込みの取り消し</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>進めないというお知らせ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードとリーダーの診断</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>制度の案内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スマホの相談</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付票を取るところ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次の方を待っています</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingTexts</name>
    <message>
        <source>見た画面  {met} / {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの名前を押すと、お客さまの画面にそのカードが置かれ、左に書いた画面になります。暗証番号は1234です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取り台は空です。次のカードを置けます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お客さまの画面を読んだら、取ってください。取ると、次を置けます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを取る・台を直す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>画面を見る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {met}/{all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}(見ました)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>置いたあと、同意すると出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが離れて、中止になったお知らせ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPurposeTexts</name>
    <message>
        <source>あなたの記録を見るためです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約のためです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約のためです:マイキーID {mykey}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込みのためです:{service}、番号の終わり {tail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込みの取り消しのためです:{service}受付番号 {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の予約を引き継ぐためです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの人があなたのカードで続きをできないように、1件ごとに暗証番号をおたずねします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの窓口の記録と重なったため、まだ記録していません。もう一度、暗証番号を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogInProblemTexts</name>
    <message>
        <source>記録の装置が答えません。少し待って、もう一度押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ログイン名かパスフレーズが違います。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ログイン名かパスフレーズが違います。{moment}から、もう一度試せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まちがいが続いたので、{moment}まで待ってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号が違います。あと{tries}回です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号では開きません。パスフレーズを入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このログイン名は、もう使われています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このログイン名の職員はいません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ログイン名は、英数字と . _ - で2〜32文字です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前は、日本語で20文字までです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パスフレーズが短すぎます。10文字以上にしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パスフレーズが長すぎます。128文字までにしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パスフレーズにログイン名が入っています。別の言葉にしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>よく使われる言葉なので、すぐに破られます。別の言葉にしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ数字ばかりの番号は使えません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>順に並んだ番号は使えません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>管理者は、もう登録されています。ログインしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録できませんでした。管理者に聞いてください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueTexts</name>
    <message>
        <source>お待ちの方 {people}人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お待ちの方を調べています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}  {errand}  {minutes}分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つぎの方を呼ぶ({number}番)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つぎの方を呼ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番の方を呼んでいます({errand})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この窓口は、だれも呼んでいません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度呼ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>おいでにならない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終わりました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番 終わりました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番 もう一度呼ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番 おいでにならない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番 この窓口で引き受ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番 いまのを取り消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの番号を呼ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号を選んでください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番  おいでにならなかった</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番  {counter}が呼んでいる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番の方を呼びました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番の方を、もう一度呼びました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番の方は、終わりました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番の方は、おいでになりませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番の方を、押す前にもどしました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番の方は、お待ちです。何もしていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番の方は、{counter}が呼んでいます。何もしていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番の方は、もう終わっています。何もしていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番の方は、おいでになりませんでした。何もしていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お待ちの方はいません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番の方がまだ終わっていません。先に「終わりました」を押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番は、今日の番号ではありません。何もしていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録の装置が答えません。{number}番の方は、そのままです。もう一度押してください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderTexts</name>
    <message>
        <source>{counter} — {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>リーダーの調子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録を調べています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ、カードを読んだ記録がありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録を読めませんでした。「もどる」を押して、もう一度開いてください。同じなら、機械の係に知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ記録が少ないので、前とくらべられません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使った最近の3日も、前と変わらず読めています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使った最近の3日は、読み取りが前より遅くなっています。リーダーの上をふき、USBケーブルを差し直してください。続くなら、業者に見てもらってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使った最近の3日は、読めないことが前より増えています。金属の机や、ほかの機器のケーブルが近くにないか確かめてください。続くなら、業者に見てもらってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使った最近の3日は、遅くなり、読めないことも増えています。別のリーダーに替えて、業者に見てもらってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1回の読み取りにかかった時間(秒・まん中の値)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読めなかった割合(%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>こい色は、使った最近の3日です。1日ごとに、30日前まで。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day:%Y-%m-%d}  {reads}回、読めなかった {lost}回、聞き直した {retries}回、ふつう {seconds}秒</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>PC/SCサービスの停止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC/SCサービスを使う許可なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>リーダーなし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>リーダーが答えない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>リーダーの異常</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードなし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが答えない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが2枚</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取り中に離れた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>答えが遅すぎるカード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取れないカード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別のプログラムが使用中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住民基本台帳カード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スマホ用電子証明書</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交通系・電子マネーのカード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>運転免許証</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかのカード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>知らない種類の鍵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の期限切れ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書がまだ始まっていない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発行から24時間たっていない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発行元を確かめられない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発行元の証明書が登録されていない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号のロック</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人・法定代理人でない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窓口の時間外</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>制度の登録がない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約の開始前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約の終了後</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込みの開始前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込みの終了後</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決済サービスの受付終了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>メンテナンス中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイキーIDが使用済み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約がない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決済サービスIDがほかの方のもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの方のIDが続けて入れられた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込み済み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前と違う決済サービス</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消しの期限後</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引き継げない予約</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前のマイキーIDのまちがい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが署名しない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録簿が使えない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>思わぬ故障</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalTexts</name>
    <message>
        <source>カードを取ると、この画面は消えます。必要なら、先に書き写してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いま、すること</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次に手続きできる日は、この機械では分かりません。職員にお聞きください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きできるのは、ご本人だけです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代わりの方が手続きすると、ポイントが別の人のものになることがあるためです。せっかくおいでいただいたのに、申し訳ありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ご本人が、カードと4桁の暗証番号を持っておいでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15歳未満の方は、法定代理人が手続きできます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成年被後見人の方は、法定代理人が手続きできます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窓口は、いま閉まっています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>職員がいない時間は、この機械では手続きできません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次は{moment}から受け付けます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この窓口で、いま受け付けている制度はありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この機械に、制度がまだ登録されていません。あなたのせいではありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いつ始まるか、職員にお聞きください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約は、まだ始まっていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付が始まる前です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}から受け付けます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約の受付は終わりました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付の期間を過ぎています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかに受けられるものがないか、職員にお聞きください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込みは、まだ始まっていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込みの受付が始まる前です。予約は先にできることがあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込みの受付は終わりました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込みの期間を過ぎています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう申し込んだ方は、「自分の状況を見る」で確かめられます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このサービスの受付は終わりました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選んだ決済サービスが決めた、申し込みの最後の日を過ぎています。何も記録されていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを取って、最初から、ほかの決済サービスを選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>国のシステムが保守で止まっています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あなたのカードのせいではありません。保守のあいだは、窓口でも手続きできません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}から、またおいでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの読み取りを準備しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取りのしくみが動いていません。あなたのカードのせいではありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>動き出すと、自動で次の画面に進みます。1分待っても進まないときは、職員をお呼びください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取り台がつながっていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを置く台が見つかりません。あなたのカードのせいではありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>職員をお呼びください。つながると、自動で次の画面に進みます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取り台から返事が来ません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを調べている途中で、読み取り台が止まりました。あなたのカードのせいとは限りません。何も記録されていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを取って、少しお待ちください。画面が変わらないときや、また同じになるときは、職員をお呼びください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが、ほかの画面で使われています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ読み取り台を、別のプログラムが使っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを取って、職員をお呼びください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを1枚だけ、ケースから出して置いてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何かが置かれていますが、答えがありません。2枚重なっているか、厚いケースに入っているようです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを1枚だけにして、台のまん中に置き直してください。1枚でも同じときは、職員をお呼びください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが2枚見つかりました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どちらのカードで手続きするのか、分かりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きするカード1枚だけを残して、もう1枚を取ってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの答えに時間がかかりすぎます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードは台にありますが、答えがなかなか返ってこないので、待つのをやめました。何も記録されていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードをケースから出して、台のまん中に置き直してください。また同じになるときは、職員をお呼びください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを読み取れませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの答えが途中で切れたか、読み取れない形でした。何も記録されていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを一度取って、台のまん中に置き直してください。何度も同じときは、ICチップの故障かもしれません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>これは住民基本台帳カードです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住民基本台帳カードは、前の制度のカードです。この手続きには使えません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードをお持ちでしたら、置き直してください。お持ちでない方は、申請できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スマートフォンではなく、カードを置いてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スマホ用の電子証明書が読み取られました。この機械では使えません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スマートフォンを離して、マイナンバーカードを置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>これは交通系や電子マネーのカードです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードではないカードが置かれています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取って、マイナンバーカードを置いてください。財布やケースごと置かないでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>これは運転免許証のようです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取って、マイナンバーカードを置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このカードでは手続きできません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別のICカード(クレジットカードや在留カードなど)が置かれています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードに電子証明書が入っていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを申請したときに「電子証明書は不要」とした方などです。予約には利用者証明用電子証明書が必要です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「行くところ」の窓口で発行できます。発行のあと、24時間たってから、またおいでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このカードの電子証明書は、まだ使えません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の種類が新しく、この機械がまだ対応していません。カードがこわれたのではありません。暗証番号は使っていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを取って、職員をお呼びください。ほかの方法をご案内します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードそのものが使えても、電子証明書は5回目の誕生日で期限が来ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「行くところ」の窓口で更新できます。更新のあと、24時間たってから、またおいでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書が、まだ始まっていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの始まりの日時が、この機械の時計より先です。機械の時計がずれているかもしれません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>職員をお呼びください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書ができてから24時間たっていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書を更新・発行したあと24時間は、手続きできません。カードは正しく読み取れました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}から手続きできます。そのあとで、またおいでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の発行元を確かめられません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この窓口に登録された発行元の署名と合いません。何も記録されていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>職員をお呼びください。新しい発行元の登録が必要なことがあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この窓口では、いま手続きできません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが本物だと確かめる準備が、この機械にできていません。カードのせいではありません。何も記録されていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを取って、職員をお呼びください。ほかに手続きできるところを、職員がご案内します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号がロックされています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4桁の番号を続けて3回まちがえると、カードを守るためにロックされます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「行くところ」の窓口で直せます。署名用(6〜16文字)のパスワードが分かる方は、コンビニの端末でも直せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このマイキーIDは登録できません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入れたマイキーIDが、ほかの方のIDか、あなたの前のIDとちがうIDとして記録にあります。何も記録していません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイキーIDをお確かめのうえ、職員をお呼びください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先に予約がいります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このカードの予約が見つかりません。申し込みは記録されていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを取って、「予約する」から始めてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その番号は、ほかの方の申し込みに使われています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ決済サービスの同じ番号を、2人で使うことはできません。ポイントが別の人に届くのを防ぐためです。申し込みは記録されていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号をお確かめください。自分の番号にまちがいないときは、職員をお呼びください。職員が、先の申し込みを止めて調べます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いまは受け付けられません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この窓口で、ほかの方の番号が続けて入れられました。番号を守るため、しばらく休みます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}から、また手続きできます。お急ぎのときは、職員をお呼びください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう申し込みができています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このカードの申し込みは、すでに記録されています。新しい申し込みは記録していません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを取って、「自分の状況を見る」で確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先に申し込んだサービスと、同じものにしてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この施策は、先に申し込んだ施策と同じ決済サービスで受け取る決まりです。申し込みは記録されていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを取って、職員をお呼びください。前と同じサービスで申し込めるか、お調べします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この申し込みは、もう取り消せません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消せるのは、申し込んだ日のうちで、会社に渡す前だけです。申し込みは、そのまま残っています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを取って、職員にご相談ください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の予約を引き継げませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の予約が取り消されたか、このカードでもう別の予約がされています。何も変えていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイキーIDが違うので、引き継げません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の予約のマイキーIDのまちがいが続きました。ほかの方の予約を守るため、きょうは引き継げません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控えをさがして、あすからまたおいでください。控えがないときは、職員に聞いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの署名ができませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号を確かめたカードと、台の上のカードが同じだと確かめられませんでした。何も記録されていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードを取って、最初からもう一度お願いします。同じときは、職員をお呼びください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いま、記録ができません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>機械の記録のしくみに問題があります。何も記録されていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きを続けられなくなりました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>機械に思わぬことが起きました。あなたの操作のせいではありません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>窓口の報告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counter}の報告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窓口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべての窓口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前のない窓口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period} {counter}だけ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この日から(2020-10-12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この日まで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数えています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数えられませんでした。もう一度押してください。続くときは、機械の係に知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日付は 2020-10-12 のように、古い日を先に入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excelに書き出す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFに書き出す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公表用のExcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き出しました: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1つの窓口だけの公表用は作れません。すべての窓口の数から引くと、小さい数が分かるからです。「すべての窓口」で数えて、もう一度押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き出せませんでした。少し待って、もう一度押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}から{last}まで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受け付けた件数 {visits}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受け付けた件数 {visits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}に作成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>練習モードの記録です。本物の手続きではありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>庁内用です。小さい数がそのまま入っています。公表には使わないでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公表用です。1から4までの数は「5未満」、合計との差し引きからそれが分かってしまう数は「非公表」としています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5未満</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>非公表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべての項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>件数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>時間帯ごとの受付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>時間帯</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}時</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続き</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終わり方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約や申し込みを記録した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何も記録していない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが使えなかった理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのほかの止まった理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きにかかった時間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待ち時間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まん中の値</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10人中9人まで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}(秒)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes}分{seconds:02}秒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:.2f}秒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>リーダー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読んだ回数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読めなかった</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>聞き直した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1回の時間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終わりの3つの質問</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>質問</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>概要</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}ページ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleNames</name>
    <message>
        <source>窓口担当</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>責任者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>管理者</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderRoleTexts</name>
    <message>
        <source>使います(カードがあるのはここだけ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使います(使えるのはこれだけ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使います(いくつかあるうちの最初)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使えますが、いまは使っていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使いません(機器の中のSAMスロット。カードがあると出ても、問題ありません)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使いません(ずっと空にならない。カードを置いたままなら、一度取れば使います)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使いません(設定のreader_nameに合わない)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceTexts</name>
    <message>
        <source>電子マネー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>コード決済</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>クレジットカード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>デビットカード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>プリペイドカード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交通系カード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>チャージ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お買い物</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}・{use}でもらえる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ここで申し込めます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ここでは申し込めません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>職員におたずねください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here}。{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>チャージ(入金)した額に応じてもらえます。買い物に使った額ではありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>買い物に使った額に応じてもらえます。チャージ(入金)した額ではありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もらえるとき</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もらうポイント</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ポイントが届くとき</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受け取りの操作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いりません。自動で届きます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先にしておくこと</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あります。くわしくは会社におたずねください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用意するもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}({length}文字)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}({prefix}で始まる{length}文字)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ポイントの期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会社からの上乗せ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込みの最後の日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>知っておくこと</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分かっていないこと</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things}。職員におたずねください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決済サービスID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>セキュリティコード</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingFaults</name>
    <message>
        <source>「{name}」は、決めた内容が壊れているので、設定ファイルのとおりにしています。もう一度決めて、機械の係に知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決めてあった事業がもうないので、設定ファイルのとおりにしています。事業を選び直してください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingNames</name>
    <message>
        <source>曜日と時間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>毎年の休み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>祝日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>特別な日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>国の保守</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事業</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窓口の名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>プリンター</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダー</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>変えたことは、次に始めたときから使います。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}を変える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}をもどす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もどす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>設定ファイルのとおりにもどす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決めたこと: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>設定ファイルのとおり</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使えないので、設定ファイルのとおりです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起動のときの指定が先です。ここで変えても使われません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>これまでの記録は、そのときの事業の記録として残ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どれでもよい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使っていません(ずっと空にならないので): {names}。カードを置いたままなら、一度取れば使います。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>だれが、いつ変えたか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この画面では、まだ変えていません。設定ファイルのとおりです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} {clerk} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} {clerk} {name}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(日時が読めません)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1つもなし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加えた: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>消した: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} / {went}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>祝日は{weekday}、土曜の祝日は{saturday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}:{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}を変えました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}を変えました。次に始めたときから使います。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい内容を読めませんでした。この部屋をもう一度開いてください。続くときは、機械の係に知らせてください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message>
        <source>PC/SCサービス</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードリーダー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>置く・差し込む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードがある</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが答える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードは1枚</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公的個人認証のアプリ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの名札</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入っている電子証明書</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の読み取り</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有効期間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発行から24時間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>発行元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号の残り回数</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderInterfaceTexts</name>
    <message>
        <source>置く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>差し込む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不明</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyTexts</name>
    <message>
        <source>手続きを終えた方へ。よろしければ、お答えください。
どなたのお答えかは、残りません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お答えいただき、ありがとうございました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案内の内容は参考になりましたか?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案内の内容はわかりやすかったですか?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この窓口は見つけやすかったですか?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ふつう</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketRecords</name>
    <message>
        <source>{since}〜{until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since}から</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}の整理券{number}番が{counter}に呼ばれていた間({times})の記録です。同じ方のものとは限りません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}の整理券{number}番が{counter}に呼ばれていた間({times})に、そこでできた記録はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}の整理券に、{number}番はありません。「この日から」に、整理券の日付を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}の整理券{number}番は、窓口に呼ばれていません。マイキーIDか、カードでさがしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}の整理券{number}番の方は、呼ばれたときにおいでになりませんでした。マイキーIDか、カードでさがしてください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketTexts</name>
    <message>
        <source>受付票を取る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窓口で職員に相談したい方。番号でお呼びします</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窓口でのご用件は、どれですか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>押すと、番号の書いた受付票が出ます。お名前やカードはいりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>押すと、番号が出ます。お名前やカードはいりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイキーIDを作りたい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ポイントを受け取るサービスを決めたい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが読めない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限や暗証番号で困っている</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スマホ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スマホでカードを読み取れない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どれか分からないときも、こちら</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号をお取りしています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>少しお待ちください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号をお呼びするまで、お待ちください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>紙が出ます。お取りください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号を覚えるか、書き写してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>紙が出ませんでした。番号を覚えるか、書き写してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>職員が番号でお呼びします。番号と窓口は、この画面にも出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あなたの受付番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前にお待ちの方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いません。次にお呼びします</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待ち時間のめやす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>約{minutes}分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付の日時</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ご用件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付票を出せませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もうしわけありません。下の「職員を呼ぶ」を押すか、窓口の職員に声をかけてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お呼びしている番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}番の方 → {counter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付番号 {call}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}窓口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付票</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号でお呼びします。番号と窓口は、受付の機械の画面にも出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この受付票は、今日だけ使えます。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadQueryTexts</name>
    <message>
        <source>マイキーIDは、英数字8文字です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付番号が違います。10桁の数字で、最後の1桁が合いません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>整理券の番号は、1から999までです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日付は 2020-10-12 のように入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「この日まで」が「この日から」より前です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その状態の申込はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約には、決済サービスも状態もありません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingNotSavedTexts</name>
    <message>
        <source>もうそのとおりになっています。変えるものはありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの職員が先に変えました。いまの内容を見て、必要ならもう一度変えてください。何も変えていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行どうしが重なるか、使えない文字があります。直してください。何も変えていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付時間が1つもなくなります。先に新しい行を加えてください。何も変えていません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictTexts</name>
    <message>
        <source>このカードを取り、別のカードを同じリーダーに置いて、Enterを押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このカードの問題です。同じリーダーで、別のカードは同じところまで読めました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このリーダーか、この機械の問題です。カードを替えても同じでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どちらのカードも、このリーダーで読めました。はじめの置き方だったのかもしれません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別のカードを調べられませんでした。1枚だけ置いて、やり直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードかリーダーか、これだけでは分かりません。もう1枚、別のカードで試してください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitTexts</name>
    <message>
        <source>電子証明書の24時間待ち</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードからは、更新か、はじめての発行かが分かりません。更新でないと確かめたら、待たずに進めます。待ちは{moment}までです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確かめたこと</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選んでください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待たずに進める</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はじめて受け取ったカード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24時間より前だと、発行した窓口に確かめた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この機械の時計が違っていた</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekTexts</name>
    <message>
        <source>{days} {opens.hour}:{opens:%M}〜{closes.hour}:{closes:%M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}〜{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nth}{days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}・{after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>祝日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>祝日は休み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>祝日は休み(土曜の祝日は開きます)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}〜{last}は休み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}は休み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{closing}の見込み(お確かめください)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}月{day}日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}は {spans}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}は休み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}月{day}日({weekday})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentCauseText</name>
    <message>
        <source>まだ分からない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の人の手続き</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDの入れまちがい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードの渡しまちがい</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別の人のカード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別の記録への手続き</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>貸した機器での手続き</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別の方も自分の決済サービスIDだと言う</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まちがいなし</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormErrorTexts</name>
    <message>
        <source>入れてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8:30のように</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-10-12のように</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12-29のように</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1から5まで。2,4 のように</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>始めより後に</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付時間の外</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう過ぎています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一覧にあります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかと重なる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>短い言葉で。12桁の番号は不可</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲{wrong}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
