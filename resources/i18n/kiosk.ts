<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="ja">
<context>
    <name>Cards</name>
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
    <name>Codes</name>
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
        <source>カードリーダーが見つかりません。USBの接続とドライバを確かめてください。</source>
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
        <source>電子証明書が入っていません。市民課で発行できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の期限が切れています。市民課で更新できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書がまだ始まっていません。この機械の時計を確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限まで3か月を切っています。市民課で更新できます。</source>
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
        <source>発行元の証明書(PEM)が登録されていないので、確かめていません。失効も調べられません。</source>
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
        <source>ロックされています。市民課で直せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カードが残り回数を答えません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desks</name>
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
    <name>Endings</name>
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
        <source>この画面に、前の人の情報は残っていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続きは終わりました。予約した方は、「予約する」からもう一度カードを置くと、マイキーIDを見られます。</source>
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
        <source>カードは離れましたが、予約は記録されました。「予約する」からもう一度カードを置くと、マイキーIDを見られます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約が記録できたか、確かめられませんでした。職員をお呼びください。「予約する」からもう一度カードを置くと、予約があるかどうか分かります。</source>
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
        <source>手続きを終わりました。何も記録されていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>置かれたままのカードでは、手続きを始めません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
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
        <source>あと{seconds}秒でこの画面を閉じます。続けるときは、下を押してください。</source>
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
        <source>続ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナポイント手続き</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moments</name>
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
        <source>{month}月{day}日({weekday}) {hour}:{minute:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}月{day}日({weekday}){hour}時{minute:02}分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年{month}月{day}日({weekday}){hour}時{minute:02}分</source>
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
    <name>Pages</name>
    <message>
        <source>何をしますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイキーIDを作ります。カードと4桁の暗証番号だけ。約3分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し込む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ポイントを受け取る決済サービスを1つ選びます</source>
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
        <source>国のシステムの保守のため、予約は{moment}からできます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書を更新・発行した方は、24時間たってから手続きできます。</source>
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
        <source>予約があるか調べています</source>
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
        <source>予約できたか確かめています</source>
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
        <source>マイナンバーカードです</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の期限内です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電子証明書の期限まで3か月を切っています。{desk}で更新できます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暗証番号はロックされていません(のこり{tries}回)</source>
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
        <source>更新は{desk}でできます。更新のあと24時間は手続きできないので、先に予約をおすすめします。</source>
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
        <source>必要なものは、お手元にありますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前や住所を書くことはありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナンバーカードと電子証明書を読み取りました。</source>
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
        <source>電子証明書の発行元は、この機械では確かめていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>のこり{tries}回です。続けてまちがえると、カードが使えなくなります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme}の予約です。お読みになって、よければ「同意して予約する」を押してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「同意して予約する」を押すと、台の上のカードがこの内容に署名します。カードは置いたままにしてください。</source>
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
        <source>大文字/小文字</source>
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
        <source>決済サービスを1つ選んで申し込みます。{counter}でお聞きください。後日でもできます。</source>
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
        <source>申し込みは、職員がお手伝いします</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この機械では、まだ申し込みができません。マイナンバーカードと、決済サービスのカードやIDを持って、窓口においでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スマホで読み取れないとき</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カバーを外し、金属の机を避け、充電やイヤホンのケーブルを抜いて、読み終わるまでピッタリあて続けてください。5秒以上かかることがあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme}とは</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>それでもお困りのときは</source>
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
    <name>Refusals</name>
    <message>
        <source>カードを取ると、この画面は消えます。必要なら、先に書き写してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いま、すること</source>
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
        <source>ご本人が、カードと4桁の暗証番号を持っておいでください。15歳未満の方と成年被後見人の方は、法定代理人が手続きできます。</source>
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
        <source>次に開く日は、市役所にお聞きください。</source>
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
</TS>
